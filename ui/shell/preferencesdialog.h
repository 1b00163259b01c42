#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace chulie {

/// What a person sets once: the name that stands beside every change, the language, the colours,
/// when a protected ledger is locked.
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
};

} // namespace chulie
