# toolkit: every key begins with toolkit-
