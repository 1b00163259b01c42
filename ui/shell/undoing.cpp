#include "ui/shell/undoing.h"

#include "models/history/entrywords.h"
#include "ui/ask.h"
#include "ui/history/takingback.h"
#include "ui/work.h"

namespace chulie::shell {

namespace {

constexpr int mostLeftSaid = 3; ///< what a status bar has room for

} // namespace

QString Undoing::undo()
{
    const auto act = history::lastAct(m_session.database());
    const auto isWeighty =
        act && *act != 0 ? history::isWeighty(m_session.database(), *act) : values::Result(false);
    if (!isWeighty) {
        ui::Ask::person().error(m_window, isWeighty.failure());
        return {};
    }
    if (*isWeighty) // what it takes back is shown first
        return history::takeBackAsking(m_window, m_session, *act);
    return take(history::lastAct, tr("There is nothing to undo."), tr("Undone: %1."));
}

QString Undoing::redo()
{
    return take(history::lastUndo, tr("There is nothing to redo."), tr("Done again: %1."));
}

QString Undoing::take(const Find &find, const QString &nothing, const QString &done)
{
    storage::Database &database = m_session.database();
    const auto act = find(database);
    if (act && *act == 0)
        return nothing;
    const auto undone =
        !act ? values::Result<history::Undone>(act.failure())
             : ui::work::write<history::Undone>(m_window, tr("Undoing …"), m_session,
                                                [&](ledger::Ledger &ledger, const values::Progress &) {
                                                    return history::undo(ledger, *act);
                                                });
    if (!undone) {
        ui::Ask::person().error(m_window, undone.failure());
        return {};
    }
    const auto what = database.read([&] { return history::actInWords(database, *act); });
    QString said = done.arg(what ? *what : QString());
    const QString left = history::leftInWords(database, undone->left, mostLeftSaid);
    if (left.isEmpty())
        return said;
    return tr("%1 Left alone, because it was changed since: %2.").arg(said, left);
}

} // namespace chulie::shell
