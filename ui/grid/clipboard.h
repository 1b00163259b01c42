#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace chulie::grid {

/// Takes personal data that was copied in this program out of the clipboard after two minutes, unless
/// something else is there by then (Preferences). Personal is what comes from a personal column, and every
/// text with a number that most likely is an identity number, an account or a mobile telephone.
class ClipboardKeeper : public QObject
{
    Q_OBJECT
public:
    explicit ClipboardKeeper(QObject *parent);

    /// How long what is copied stays.
    void setPatience(std::chrono::milliseconds patience) { m_clear.setInterval(patience); }

private:
    void look();
    void clear();

    QTimer m_clear;
    QByteArray m_copied; ///< a digest of what is to be cleared
};

} // namespace chulie::grid
