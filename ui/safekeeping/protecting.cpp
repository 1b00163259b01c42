#include "ui/safekeeping/protecting.h"

#include "ui/ask.h"
#include "ui/safekeeping/newpassphrasedialog.h"
#include "ui/safekeeping/unlockdialog.h"
#include "ui/session.h"
#include "ui/work.h"

namespace chulie {

void Protecting::set()
{
    NewPassphraseDialog dialog(std::nullopt, m_window);
    if (!Ask::person().accept(dialog))
        return;
    m_alone([&](const QString &path) {
        run(tr("Protecting the ledger …"), [&] { return protection::set(path, dialog.passphrase()); });
    });
}

void Protecting::change(Session &session)
{
    NewPassphraseDialog dialog(protection::Lock::of(session.database()), m_window);
    if (!Ask::person().accept(dialog))
        return;
    run(tr("Changing the passphrase …"),
        [&] { return protection::change(session.ledger().path(), dialog.passphrase()); });
}

void Protecting::remove(Session &session)
{
    if (!Ask::person().confirm(
            m_window,
            tr("Remove the protection of the ledger and its back-ups? Whoever gets a file can "
               "read all of it then."),
            tr("Remove")))
        return;
    UnlockDialog dialog(protection::Lock::of(session.database()), session.name(), m_window);
    if (!Ask::person().accept(dialog))
        return;
    m_alone([&](const QString &path) {
        run(tr("Removing the protection …"), [&] { return protection::remove(path); });
    });
}

void Protecting::run(const QString &title, const std::function<Result<protection::Outcome>()> &job)
{
    std::optional<Result<protection::Outcome>> outcome;
    work::run(m_window, title, [&](const Progress &) { outcome.emplace(job()); });
    if (!*outcome)
        return Ask::person().error(m_window, outcome->failure());
    if (!(*outcome)->unreached.isEmpty())
        Ask::person().tell(m_window, tr("These copies are not protected as the ledger is now:") + u'\n' +
                                         (*outcome)->unreached.join(u'\n'));
}

} // namespace chulie
