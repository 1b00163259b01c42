#pragma once

#include "models/catalogue/catalogue.h"

#include <QString>

#include <string>
#include <vector>

namespace chulie::records {

/// What a cell of \a column shows, turned back into how it is exchanged: the words for yes and no and for the
/// options in the language in use. Any other text stays what it is.
[[nodiscard]] QString exchanged(const catalogue::Column &column, const QString &shown);

/// The values of a list or yes/no column, found by what is quickly typed for them: the number of the option
/// counted from 1, or the beginning of its words, their pinyin or initials; y, n, 1, 0 for yes and no.
class Choosing
{
public:
    explicit Choosing(const catalogue::Column &column);

    struct Option
    {
        QString value; ///< as exchanged
        QString title; ///< as shown
        std::string keys = {};
    };
    [[nodiscard]] const std::vector<Option> &options() const { return m_options; }
    /// The places of those that \a typed may mean, the one meant foremost first; a blank text stands for
    /// none.
    [[nodiscard]] std::vector<std::size_t> find(const QString &typed) const;

private:
    const catalogue::Column &m_column;
    std::vector<Option> m_options;
};

} // namespace chulie::records
