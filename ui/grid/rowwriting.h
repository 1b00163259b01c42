#pragma once

#include "models/records/rowedits.h"

#include <QStringList>

#include <vector>

class QWidget;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

/// Rows of one table on their way into the ledger: what they will do is shown first.
namespace chulie::grid::rowwriting {

/// Writes \a edits into \a table as one act of \a command, or, where that is empty, only finds out what
/// writing them does. Many rows are written on a thread, with progress.
[[nodiscard]] values::Result<records::EditPlan> run(QWidget *parent, ui::Session &session,
                                                    const catalogue::Table &table,
                                                    const std::vector<records::RowEdit> &edits,
                                                    records::Refusal refusal, const QString &command);

/// Shows what writing \a edits does, a row that breaks a rule kept out whole; \a notes say where they come
/// from. Whether there is something to write, and a person wants it.
[[nodiscard]] bool isWanted(QWidget *parent, ui::Session &session, const catalogue::Table &table,
                            const std::vector<records::RowEdit> &edits, const QStringList &notes);

} // namespace chulie::grid::rowwriting
