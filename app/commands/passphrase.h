#pragma once

#include "app/commands/command.h"

namespace chulie::commands {

/// The option of that name, whose file holds the passphrase of packages.
[[nodiscard]] Option packagePassphraseOption();

/// The first line of the file that --package-passphrase-file names, or empty where it is not given. Says so
/// and gives nothing where the file cannot be read or its first line is blank.
[[nodiscard]] std::optional<QString> packagePassphrase(const Call &call);

/// Asks for a passphrase on the terminal, without showing it; empty where there is no terminal.
[[nodiscard]] QString askForPassphrase(const QString &question);

} // namespace chulie::commands
