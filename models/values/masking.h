#pragma once

#include <QObject>
#include <QString>

#include <string>
#include <string_view>

namespace chulie::catalogue {
struct Column;
} // namespace chulie::catalogue

namespace chulie::values {

/// \a text of a personal column as others may see it, on screen and in an export: its first two
/// characters, then stars; of a text of fewer than five characters nothing but stars.
[[nodiscard]] std::string masked(std::string_view text);
[[nodiscard]] QString masked(const QString &text);

/// A value as it is shown: whole, or masked behind its beginning.
struct MaskedText
{
    QString text;
    bool isMasked = false;
};

/// Whether an open ledger shows people's identity, account and telephone numbers: not before a person asks
/// for them. Every list, form and history of the ledger follows it.
class Masking : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] bool isOn() const { return m_isOn; }
    void setOn(bool on);

    /// Whether values of \a column are masked at present.
    [[nodiscard]] bool hides(const catalogue::Column &column) const;
    /// \a text, a value of \a column, as it is shown at present.
    [[nodiscard]] MaskedText shown(const catalogue::Column &column, const QString &text) const;

signals:
    void changed(bool on);

private:
    bool m_isOn = true;
};

} // namespace chulie::values
