//! The tables of groups, as diesel knows them: `platform/database/migrations/main/0020_groups.sql` says what each holds.

diesel::table! {
    groups (id) {
        id -> Binary,
        host_id -> Nullable<Binary>,
        web_word -> Text,
        name_en -> Text,
        name_cy -> Text,
        cover_name_en -> Text,
        cover_name_cy -> Text,
        called_en -> Text,
        called_cy -> Text,
        state -> Text,
        listed -> BigInt,
        may_write -> BigInt,
        languages -> Text,
        made_on -> Text,
        opened_on -> Nullable<Text>,
    }
}
diesel::table! {
    members (group_id, handle) {
        group_id -> Binary,
        handle -> Binary,
        account_id -> Nullable<Binary>,
        name_used -> Text,
        role -> Text,
        state -> Text,
        written_with_her -> BigInt,
        joined_on -> Text,
    }
}
diesel::table! {
    epochs (group_id, chain, epoch) {
        group_id -> Binary,
        chain -> Text,
        epoch -> BigInt,
        commitment -> Binary,
        made_on -> Text,
    }
}
diesel::table! {
    envelopes (group_id, chain, handle, epoch) {
        group_id -> Binary,
        chain -> Text,
        handle -> Binary,
        epoch -> BigInt,
        sealed -> Binary,
    }
}
diesel::table! {
    roster (group_id, chain, sequence) {
        group_id -> Binary,
        chain -> Text,
        sequence -> BigInt,
        entry -> Binary,
        day -> Text,
        tag -> Binary,
    }
}
diesel::table! {
    roster_heads (group_id, account_id, chain) {
        group_id -> Binary,
        account_id -> Binary,
        chain -> Text,
        sealed -> Binary,
    }
}
diesel::table! {
    invitations (group_id, code_hash) {
        group_id -> Binary,
        code_hash -> Binary,
        role -> Text,
        for_handle -> Nullable<Binary>,
        made_by -> Binary,
        signature -> Binary,
        until -> BigInt,
        used_at -> Nullable<BigInt>,
    }
}
diesel::table! {
    group_news (group_id, id) {
        group_id -> Binary,
        id -> Binary,
        kind -> Text,
        handle -> Nullable<Binary>,
        day -> Text,
    }
}
diesel::table! {
    removals (group_id, id) {
        group_id -> Binary,
        id -> Binary,
        handle -> Binary,
        asked_by -> Binary,
        asked_on -> Text,
        epoch -> BigInt,
        reason -> Binary,
        agreed_by -> Nullable<Binary>,
        done_on -> Nullable<Text>,
        stopped_on -> Nullable<Text>,
    }
}

diesel::allow_tables_to_appear_in_same_query!(groups, members, epochs);
