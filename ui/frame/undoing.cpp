#include "ui/frame/undoing.h"

#include "ui/ask.h"
#include "ui/work.h"

#include <QLocale>

namespace chulie {

QString Undoing::undo()
{
    return take(history::lastAct, tr("There is nothing to undo."), tr("Undone."));
}

QString Undoing::redo()
{
    return take(history::lastUndo, tr("There is nothing to redo."), tr("Done again."));
}

QString Undoing::take(const Find &find, const QString &nothing, const QString &done)
{
    const auto act = find(m_session.database());
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
    if (undone->left.empty())
        return done;
    return done + u' ' +
           tr("Left alone, because it was changed since: %1.")
               .arg(QLocale().toString(static_cast<qlonglong>(undone->left.size())));
}

} // namespace chulie
