#include "ui/packages/folderpassphrasedialog.h"

#include "ui/packages/packdialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace chulie::packages {

namespace {

constexpr int usualWidth = 520;

QLabel *words(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

FolderPassphraseDialog::FolderPassphraseDialog(bool isSet, bool isProtected, QWidget *parent)
    : QDialog(parent), m_passphrase(new QLineEdit), m_again(new QLineEdit), m_strength(words({}))
{
    setWindowTitle(tr("Passphrase of the exchange folder"));
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_again->setObjectName(QStringLiteral("again"));
    for (QLineEdit *line : {m_passphrase, m_again}) {
        line->setEchoMode(QLineEdit::Password);
        connect(line, &QLineEdit::textChanged, this, &FolderPassphraseDialog::judge);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_set = buttons->addButton(isSet ? tr("&Change") : tr("&Set"), QDialogButtonBox::AcceptRole);
    if (isSet)
        connect(buttons->addButton(tr("&Remove"), QDialogButtonBox::DestructiveRole), &QPushButton::clicked,
                this, &FolderPassphraseDialog::remove);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->addRow(
        words(isSet ? tr("The packages in the folder have a passphrase. Everybody who uses the folder "
                         "sets the same one.")
                    : tr("The packages in the folder have no passphrase: whoever reads the folder reads "
                         "them. Everybody who uses the folder sets the same one.")));
    form->addRow(isSet ? tr("&New passphrase") : tr("&Passphrase"), m_passphrase);
    form->addRow(tr("Once &more"), m_again);
    form->addRow(m_strength);
    auto *kept = words(isProtected ? tr("It is kept in this ledger, encrypted as the ledger is.")
                                   : tr("It is kept in this ledger, which is not protected: whoever has the "
                                        "ledger's file or a back-up of it can read the passphrase there."));
    kept->setObjectName(QStringLiteral("kept"));
    form->addRow(kept);
    form->addRow(buttons);
    judge();
    resize(usualWidth, form->heightForWidth(usualWidth));
}

QString FolderPassphraseDialog::passphrase() const
{
    return m_passphrase->text();
}

void FolderPassphraseDialog::judge()
{
    const QString words = m_passphrase->text();
    m_strength->setText(words.isEmpty() ? QString() : PackDialog::wordsOn(words, m_again->text()));
    m_set->setEnabled(!words.isEmpty() && PackDialog::isUsable(words, m_again->text()));
}

void FolderPassphraseDialog::remove()
{
    m_passphrase->clear();
    accept();
}

} // namespace chulie::packages
