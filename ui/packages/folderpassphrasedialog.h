#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace chulie::packages {

/// Sets, changes or removes the passphrase of the packages in an exchange folder, and says where it is kept.
class FolderPassphraseDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a isSet: whether there is one; \a isProtected: whether the ledger that keeps it is encrypted.
    FolderPassphraseDialog(bool isSet, bool isProtected, QWidget *parent = nullptr);

    /// The passphrase from now on; empty for none.
    [[nodiscard]] QString passphrase() const;

private:
    void judge();
    void remove();

    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QLabel *m_strength;
    QPushButton *m_set;
};

} // namespace chulie::packages
