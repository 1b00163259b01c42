#include "ui/shell/preferencesdialog.h"

#include "models/language.h"
#include "ui/ask.h"
#include "ui/preferences.h"
#include "ui/safekeeping/backupchoices.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace chulie::shell {

namespace {

constexpr int usualWidth = 660;

} // namespace

PreferencesDialog::PreferencesDialog(QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit(ui::preferences::name())), m_language(new QComboBox),
      m_theme(new QComboBox), m_lock(new QSpinBox),
      m_clipboard(new QCheckBox(tr("&Clear copied numbers from the clipboard after two minutes"))),
      m_backups(new safekeeping::BackupChoices)
{
    setWindowTitle(tr("Preferences"));
    m_name->setObjectName(QStringLiteral("name"));
    m_language->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(std::max(0, m_language->findData(models::language())));
    m_theme->addItem(tr("Light"), static_cast<int>(ui::look::Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ui::look::Theme::Dark));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(ui::look::worn())));
    constexpr int mostMinutes = 240;
    m_lock->setObjectName(QStringLiteral("lock"));
    m_lock->setRange(0, mostMinutes);
    m_lock->setSuffix(tr(" minutes without use"));
    m_lock->setSpecialValueText(tr("by hand alone"));
    m_lock->setValue(ui::preferences::lockMinutes());
    m_clipboard->setObjectName(QStringLiteral("clipboard"));
    m_clipboard->setChecked(ui::preferences::isOn(ui::preferences::clearsClipboard, true));
    auto *about =
        new QLabel(tr("The name is kept with every change, and finds what you are responsible for."));
    about->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->addRow(tr("Your &name"), m_name);
    form->addRow(about);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Colours"), m_theme);
    form->addRow(tr("Lock a &protected ledger after"), m_lock);
    form->addRow(m_clipboard);
    form->addRow(m_backups);
    form->addRow(buttons);
    resize(usualWidth, form->heightForWidth(usualWidth));
}

void PreferencesDialog::accept()
{
    if (const auto stored = m_backups->store(); !stored)
        return ui::Ask::person().error(this, stored.failure());
    ui::preferences::setName(m_name->text().trimmed());
    ui::preferences::setOn(ui::preferences::clearsClipboard, m_clipboard->isChecked());
    ui::preferences::setLockMinutes(m_lock->value());
    if (const QString chosen = m_language->currentData().toString(); chosen != models::language()) {
        ui::preferences::setLanguage(chosen);
        models::setLanguage(chosen);
    }
    if (const auto chosen = static_cast<ui::look::Theme>(m_theme->currentData().toInt());
        chosen != ui::look::worn()) {
        ui::preferences::setTheme(chosen);
        ui::look::wear(chosen);
    }
    QDialog::accept();
}

} // namespace chulie::shell
