#pragma once

#include "models/catalogue/catalogue.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace chulie::forms {

/// One value to choose: as exchanged, and as shown.
struct Choice
{
    QString value;
    QString title;
};

/// The choices of \a column: its options, yes and no; none for a column that is typed.
[[nodiscard]] std::vector<Choice> choicesOf(const catalogue::Column &column);

/// What is typed to choose from a list without an input method: the number in the list, the beginning of the
/// value or its title, of its pinyin or initials (因残: yc); for yes and no also y, n, 1, 0, 有, 无, √, ×.
class ChoiceKeys
{
public:
    /// \a numbered choices can be chosen by their place, counted from 1.
    ChoiceKeys(const std::vector<Choice> &choices, bool numbered);

    /// The place, from 0, of the choice that \a typed means; -1 where it means none.
    [[nodiscard]] int find(const QString &typed) const;

private:
    std::vector<QStringList> m_keys; ///< by choice, folded
    bool m_numbered;
};

} // namespace chulie::forms
