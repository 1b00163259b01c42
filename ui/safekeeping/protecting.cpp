#include "ui/safekeeping/protecting.h"

#include "ui/ask.h"
#include "ui/safekeeping/newpassphrasedialog.h"
#include "ui/safekeeping/unlockdialog.h"
#include "ui/session.h"
#include "ui/work.h"

namespace chulie::safekeeping {

void Protecting::set()
{
    NewPassphraseDialog dialog(std::nullopt, m_window);
    if (!ui::Ask::person().accept(dialog))
        return;
    m_alone([&](const QString &path) {
        run(tr("Protecting the ledger …"), [&] { return protection::set(path, dialog.passphrase()); });
    });
}

void Protecting::change(ui::Session &session)
{
    NewPassphraseDialog dialog(protection::Lock::of(session.database()), m_window);
    if (!ui::Ask::person().accept(dialog))
        return;
    run(tr("Changing the passphrase …"),
        [&] { return protection::change(session.ledger().path(), dialog.passphrase()); });
}

void Protecting::remove(ui::Session &session)
{
    if (!ui::Ask::person().confirm(
            m_window,
            tr("Remove the protection of the ledger and its back-ups? Whoever gets a file can "
               "read all of it then."),
            tr("Remove")))
        return;
    UnlockDialog dialog(protection::Lock::of(session.database()), session.name(), m_window);
    if (!ui::Ask::person().accept(dialog))
        return;
    m_alone([&](const QString &path) {
        run(tr("Removing the protection …"), [&] { return protection::remove(path); });
    });
}

void Protecting::run(const QString &title, const std::function<values::Result<protection::Outcome>()> &job)
{
    std::optional<values::Result<protection::Outcome>> outcome;
    ui::work::run(m_window, title, [&](const values::Progress &) { outcome.emplace(job()); });
    if (!*outcome)
        return ui::Ask::person().error(m_window, outcome->failure());
    if (!(*outcome)->unreached.isEmpty())
        ui::Ask::person().tell(m_window, tr("These copies are not protected as the ledger is now:") + u'\n' +
                                             (*outcome)->unreached.join(u'\n'));
}

} // namespace chulie::safekeeping
