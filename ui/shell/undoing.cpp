#include "ui/shell/undoing.h"

#include "models/history/entrywords.h"
#include "ui/ask.h"
#include "ui/history/takingback.h"
#include "ui/work.h"

namespace chulie {

namespace {

constexpr int mostLeftSaid = 3; ///< what a status bar has room for

} // namespace

QString Undoing::undo()
{
    const auto act = history::lastAct(m_session.database());
    const auto isWeighty = act && *act != 0 ? history::isWeighty(m_session.database(), *act) : Result(false);
    if (!isWeighty) {
        Ask::person().error(m_window, isWeighty.failure());
        return {};
    }
    if (*isWeighty) // what it takes back is shown first
        return takeBackAsking(m_window, m_session, *act);
    return take(history::lastAct, tr("There is nothing to undo."), tr("Undone: %1."));
}

QString Undoing::redo()
{
    return take(history::lastUndo, tr("There is nothing to redo."), tr("Done again: %1."));
}

QString Undoing::take(const Find &find, const QString &nothing, const QString &done)
{
    Database &database = m_session.database();
    const auto act = find(database);
    if (act && *act == 0)
        return nothing;
    const auto undone = !act ? Result<history::Undone>(act.failure())
                             : work::write<history::Undone>(m_window, tr("Undoing …"), m_session,
                                                            [&](Ledger &ledger, const Progress &) {
                                                                return history::undo(ledger, *act);
                                                            });
    if (!undone) {
        Ask::person().error(m_window, undone.failure());
        return {};
    }
    const auto what = database.read([&] { return history::actInWords(database, *act); });
    const QString said = done.arg(what ? *what : QString());
    const QString left = leftInWords(database, undone->left, mostLeftSaid);
    if (left.isEmpty())
        return said;
    return tr("%1 Left alone, because it was changed since: %2.").arg(said, left);
}

} // namespace chulie
