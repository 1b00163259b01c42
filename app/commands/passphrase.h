#pragma once

#include "app/commands/command.h"

namespace chulie::commands {

/// The option of that name, whose file holds the passphrase of packages.
[[nodiscard]] Option packagePassphraseOption();

/// The first line of the file that --package-passphrase-file names, or empty where it is not given. Says so
/// and gives nothing where the file cannot be read or its first line is blank.
[[nodiscard]] std::optional<QString> packagePassphrase(const Call &call);

/// The option whose file holds the passphrase of what a subcommand opens, and the one for a passphrase that
/// it sets.
[[nodiscard]] Option passphraseOption();
[[nodiscard]] Option newPassphraseOption();

/// Takes the key of the protected ledger or back-up that \a call names first, with --passphrase-file or with
/// what is asked for on a terminal. Says why not and gives false where it has none.
[[nodiscard]] bool unlockFirst(Call &call);

/// The passphrase of --new-passphrase-file, or empty where that is not given; says so and gives nothing where
/// the file cannot be read or its first line is blank.
[[nodiscard]] std::optional<QString> newPassphrase(const Call &call);
/// Says so where \a passphrase, which is new, is easy to guess; it is taken all the same.
void warnIfWeak(const QString &passphrase);
/// Asks for a new passphrase on the terminal, twice; says why not and gives nothing where there is none.
[[nodiscard]] std::optional<QString> askForNewPassphrase();

/// Asks for a passphrase on the terminal, without showing it; empty where there is no terminal.
[[nodiscard]] QString askForPassphrase(const QString &question);

} // namespace chulie::commands
