#include "ui/safekeeping/unlockdialog.h"

#include "ui/ask.h"
#include "ui/help/helpon.h"
#include "ui/latest.h"

#include <QDialogButtonBox>
#include <QEventLoop>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace chulie::safekeeping {

UnlockDialog::UnlockDialog(protection::Lock lock, const QString &name, QWidget *parent, Leave leave)
    : QDialog(parent), m_lock(std::move(lock)), m_leave(leave), m_passphrase(new QLineEdit),
      m_state(new QLabel)
{
    setWindowTitle(tr("Unlock %1").arg(name));
    auto *label =
        new QLabel(tr("The &passphrase of %1:").arg(QString(name).replace(u'&', QStringLiteral("&&"))));
    label->setBuddy(m_passphrase);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setMinimumWidth(320);
    m_state->setObjectName(QStringLiteral("refused"));
    m_state->setWordWrap(true);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Unlock"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &UnlockDialog::accept);
    if (m_leave == Leave::Quit) {
        const auto *quit = buttons->addButton(tr("&Quit"), QDialogButtonBox::ActionRole);
        connect(quit, &QPushButton::clicked, this, &UnlockDialog::askToQuit);
    } else {
        buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
        connect(buttons, &QDialogButtonBox::rejected, this, &UnlockDialog::reject);
    }
    help::offerHelp(this, buttons, QStringLiteral("protection"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_passphrase);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
}

void UnlockDialog::accept()
{
    m_isAgain = m_isTrying;
    if (m_isTrying)
        return;
    values::Result<void> opened;
    do {
        m_isAgain = false;
        const QString typed = m_passphrase->text();
        m_state->setText(tr("Trying …"));
        m_passphrase->selectAll(); // what is typed meanwhile takes its place
        opened = tryOnThread(typed);
        if (!opened)
            m_state->setText(opened.failure().message);
    } while (!opened && m_isAgain && !m_isGivenUp);
    if (opened)
        QDialog::accept();
    else if (m_isGivenUp)
        QDialog::reject();
}

values::Result<void> UnlockDialog::tryOnThread(const QString &typed)
{
    values::Result<void> opened;
    QEventLoop waiting;
    ui::work::Turns turns;
    m_isTrying = true;
    turns.ask({[&](const std::atomic_bool &) { opened = m_lock.open(typed); }, [&] { waiting.quit(); }});
    waiting.exec();
    m_isTrying = false;
    return opened;
}

void UnlockDialog::reject()
{
    if (m_leave == Leave::Quit)
        return;
    m_isGivenUp = m_isTrying;
    if (!m_isTrying)
        QDialog::reject();
}

void UnlockDialog::askToQuit()
{
    if (m_isTrying ||
        !ui::Ask::person().confirm(
            this, tr("Quit the program? What was typed and is not stored yet is lost."), tr("Quit")))
        return;
    m_wantsToQuit = true;
    QDialog::reject();
}

} // namespace chulie::safekeeping
