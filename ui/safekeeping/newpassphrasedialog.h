#pragma once

#include "models/safekeeping/protection.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace chulie::safekeeping {

/// Asks for a new passphrase, twice, and shows how strong it is; where the ledger has one, for that first.
class NewPassphraseDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a present is the lock of a ledger that is protected already.
    explicit NewPassphraseDialog(std::optional<protection::Lock> present, QWidget *parent = nullptr);

    /// The new passphrase.
    [[nodiscard]] QString passphrase() const;
    /// Holds the present passphrase against the lock, on a thread.
    void accept() override;

private:
    void look();
    void refuse(const QString &why);

    std::optional<protection::Lock> m_lock;
    QLineEdit *m_present;
    QLineEdit *m_new;
    QLineEdit *m_again;
    QLabel *m_strength;
    QLabel *m_refused;
    QPushButton *m_ok;
};

} // namespace chulie::safekeeping
