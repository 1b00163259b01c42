#pragma once

#include <QString>
#include <QStringList>

namespace chulie::storage {

class Database;

/// What the person should know about how the ledger of \a database was opened: a log that was moved aside,
/// one that is damaged, somebody else who writes it on a share. Each is a sentence or two.
[[nodiscard]] QStringList openingNotes(const Database &database);

/// Whether its log is damaged, with changes behind the damage that are not shown.
[[nodiscard]] bool isLogDamaged(const Database &database);
/// Who else writes the ledger, of which this is a copy then; empty where nobody does.
[[nodiscard]] QString otherWriterNote(const Database &database);

/// Whether the ledger of \a database can only be read, where it lies or as its log is. Throws DatabaseError.
[[nodiscard]] bool isForReading(Database &database);

} // namespace chulie::storage
