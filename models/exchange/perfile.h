#pragma once

#include <QString>

#include <map>

namespace chulie::exchange {

/// A value for each file of an import, under the name that ImportPlan::files() has for it.
template <typename T>
struct PerFile
{
    T others = {}; ///< of files that have none of their own
    std::map<QString, T> own = {};

    /// The value of the file \a name; that of a sheet (PATH#SHEET) without one of its own is its workbook's.
    [[nodiscard]] const T &of(QString name) const
    {
        for (;;) {
            if (const auto found = own.find(name); found != own.end())
                return found->second;
            const qsizetype sheet = name.lastIndexOf(u'#');
            if (sheet < 0)
                return others;
            name.truncate(sheet);
        }
    }
    /// The value of the file \a name alone, to be changed.
    [[nodiscard]] T &ownOf(const QString &name) { return own.try_emplace(name, of(name)).first->second; }
};

} // namespace chulie::exchange
