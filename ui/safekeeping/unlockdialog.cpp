#include "ui/safekeeping/unlockdialog.h"

#include "ui/work.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace chulie {

UnlockDialog::UnlockDialog(protection::Lock lock, const QString &name, QWidget *parent)
    : QDialog(parent), m_lock(std::move(lock)), m_passphrase(new QLineEdit), m_refused(new QLabel)
{
    setWindowTitle(tr("Unlock %1").arg(name));
    auto *label =
        new QLabel(tr("The &passphrase of %1:").arg(QString(name).replace(u'&', QStringLiteral("&&"))));
    label->setBuddy(m_passphrase);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setMinimumWidth(320);
    m_refused->setObjectName(QStringLiteral("refused"));
    m_refused->setWordWrap(true);
    m_refused->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Unlock"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_passphrase);
    layout->addWidget(m_refused);
    layout->addWidget(buttons);
}

void UnlockDialog::accept()
{
    Result<void> opened;
    const QString typed = m_passphrase->text();
    setEnabled(false);
    work::run(this, tr("Opening …"), [&](const Progress &) { opened = m_lock.open(typed); });
    setEnabled(true);
    if (opened)
        return QDialog::accept();
    m_refused->setText(opened.failure().message);
    m_refused->show();
    m_passphrase->selectAll();
    m_passphrase->setFocus();
}

} // namespace chulie
