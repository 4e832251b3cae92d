//! The program `yarrow`. Everything it does is in the library beside it.

fn main() -> std::process::ExitCode {
    yarrow::main()
}
