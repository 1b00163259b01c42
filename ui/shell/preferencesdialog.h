#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace chulie::safekeeping {
class BackupChoices;
} // namespace chulie::safekeeping

namespace chulie::shell {

/// What a person sets once: the name that is kept with every change, the language, the colours, when a
/// protected ledger is locked, where back-ups go.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PreferencesDialog(QWidget *parent = nullptr);

    void accept() override;

private:
    QLineEdit *m_name;
    QComboBox *m_language;
    QComboBox *m_theme;
    QSpinBox *m_lock;
    QCheckBox *m_clipboard;
    safekeeping::BackupChoices *m_backups;
};

} // namespace chulie::shell
