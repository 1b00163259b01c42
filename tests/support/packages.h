#pragma once

#include "models/ledger/ledger.h"
#include "models/packages/merge.h"
#include "tests/support/files.h"

#include <QByteArray>
#include <QString>

/// Ledgers that exchange packages in tests. Whatever fails ends the test.
namespace chulie::support {

/// Packs \a region of \a ledger into a new file of \a folder; its path.
QString packed(ledger::Ledger &ledger, const Folder &folder, const std::string &region = "4416",
               const QString &passphrase = {});

packages::Merging merged(ledger::Ledger &ledger, const QStringList &files);

/// Imports \a csv as a file of \a table.
void import(ledger::Ledger &ledger, const Folder &folder, const char *table, const QByteArray &csv);
/// One act that sets a value of the row of \a key, or removes that row.
void set(ledger::Ledger &ledger, catalogue::TableId of, const std::vector<std::string> &key,
         const char *column, const values::Value &value);
void remove(ledger::Ledger &ledger, catalogue::TableId of, const std::vector<std::string> &key);

/// Each of the two takes in what the other has.
void exchange(ledger::Ledger &one, ledger::Ledger &other, const Folder &folder);

/// All rows of the tables that are exchanged, as an export has them.
[[nodiscard]] QByteArray exported(ledger::Ledger &ledger);

/// What a check of the ledger finds that does not follow from its history, and where what the ledger derives
/// part by part is not what follows from its whole history: a line for each.
[[nodiscard]] QString strayRows(ledger::Ledger &ledger);

} // namespace chulie::support
