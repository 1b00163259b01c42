#include "ui/safekeeping/newpassphrasedialog.h"

#include "models/keys/strength.h"
#include "ui/help/helpon.h"
#include "ui/work.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <array>

namespace chulie::safekeeping {

namespace {

constexpr int usualWidth = 520;

QLineEdit *field(const char *name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1StringView(name));
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

QLabel *words(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

NewPassphraseDialog::NewPassphraseDialog(std::optional<protection::Lock> present, QWidget *parent)
    : QDialog(parent), m_lock(std::move(present)), m_present(field("present")), m_new(field("new")),
      m_again(field("again")), m_strength(new QLabel), m_refused(words({}))
{
    setWindowTitle(m_lock ? tr("Change the passphrase") : tr("Protect the ledger"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(m_lock ? tr("&Change") : tr("&Protect"));
    auto *form = new QFormLayout(this);
    form->addRow(
        words(tr("A passphrase alone will open the ledger and its back-ups on this computer. Long is "
                 "strong: several words, or a line of a poem.")));
    m_present->setParent(this);
    m_present->setVisible(m_lock.has_value());
    if (m_lock)
        form->addRow(tr("&Present passphrase"), m_present);
    form->addRow(tr("&New passphrase"), m_new);
    form->addRow(tr("Strength"), m_strength);
    form->addRow(tr("Once &more"), m_again);
    form->addRow(
        words(tr("<b>A lost passphrase is lost.</b> Nobody can open the ledger or its back-ups without it, "
                 "not even who made the program. Write it down and keep it in a safe place. Copies "
                 "elsewhere stay as they are: exports, workbooks, packages, sticks.")));
    m_refused->setObjectName(QStringLiteral("refused"));
    form->addRow(m_refused);
    help::offerHelp(this, buttons, QStringLiteral("protection"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_new, &QLineEdit::textChanged, this, &NewPassphraseDialog::look);
    connect(m_again, &QLineEdit::textChanged, this, &NewPassphraseDialog::look);
    look();
    resize(usualWidth, form->heightForWidth(usualWidth));
}

QString NewPassphraseDialog::passphrase() const
{
    return m_new->text();
}

void NewPassphraseDialog::look()
{
    const auto strength = keys::strengthOf(m_new->text());
    const std::array named{QString(), tr("weak: easy to guess"), tr("fair"), tr("good")};
    m_strength->setText(named.at(static_cast<std::size_t>(strength)));
    m_refused->clear();
    m_ok->setEnabled(!m_new->text().isEmpty() && !m_again->text().isEmpty());
}

void NewPassphraseDialog::refuse(const QString &why)
{
    m_refused->setText(why);
}

void NewPassphraseDialog::accept()
{
    if (m_new->text() != m_again->text())
        return refuse(tr("The two are not the same."));
    if (m_new->text() != m_new->text().trimmed())
        return refuse(tr("A passphrase neither begins nor ends with a space."));
    values::Result<void> opened;
    const QString typed = m_present->text();
    setEnabled(false);
    if (m_lock)
        ui::work::run(this, tr("Opening …"), [&](const values::Progress &) { opened = m_lock->open(typed); });
    setEnabled(true);
    if (!opened)
        return refuse(opened.failure().message);
    QDialog::accept();
}

} // namespace chulie::safekeeping
