#include "ui/shell/preferencesdialog.h"

#include "models/language.h"
#include "ui/look.h"
#include "ui/preferences.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace chulie {

PreferencesDialog::PreferencesDialog(QWidget *parent)
    : QDialog(parent), m_name(new QLineEdit(preferences::name())), m_language(new QComboBox),
      m_theme(new QComboBox), m_lock(new QSpinBox)
{
    setWindowTitle(tr("Preferences"));
    m_name->setObjectName(QStringLiteral("name"));
    m_language->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(std::max(0, m_language->findData(language())));
    m_theme->addItem(tr("Light"), static_cast<int>(look::Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(look::Theme::Dark));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(look::worn())));
    constexpr int mostMinutes = 240;
    m_lock->setObjectName(QStringLiteral("lock"));
    m_lock->setRange(0, mostMinutes);
    m_lock->setSuffix(tr(" minutes without use"));
    m_lock->setSpecialValueText(tr("by hand alone"));
    m_lock->setValue(preferences::lockMinutes());
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
    form->addRow(buttons);
}

void PreferencesDialog::accept()
{
    preferences::setName(m_name->text().trimmed());
    preferences::setLockMinutes(m_lock->value());
    if (const QString chosen = m_language->currentData().toString(); chosen != language()) {
        preferences::setLanguage(chosen);
        setLanguage(chosen);
    }
    if (const auto chosen = static_cast<look::Theme>(m_theme->currentData().toInt());
        chosen != look::worn()) {
        preferences::setTheme(chosen);
        look::wear(chosen);
    }
    QDialog::accept();
}

} // namespace chulie
