#pragma once

#include "models/records/rowedits.h"

#include <QStringList>

#include <vector>

class QWidget;

namespace chulie {
class Session;
}

/// Rows of one table on their way into the ledger: what they will do is shown first.
namespace chulie::rowwriting {

/// Writes \a edits into \a table as one act of \a command, or, where that is empty, only finds out what
/// writing them does. Many rows are written on a thread, with progress.
[[nodiscard]] Result<EditPlan> run(QWidget *parent, Session &session, const Table &table,
                                   const std::vector<RowEdit> &edits, Refusal refusal,
                                   const QString &command);

/// Shows what writing \a edits does, a row that breaks a rule kept out whole; \a notes say where they come
/// from. Whether there is something to write, and a person wants it.
[[nodiscard]] bool isWanted(QWidget *parent, Session &session, const Table &table,
                            const std::vector<RowEdit> &edits, const QStringList &notes);

} // namespace chulie::rowwriting
