#pragma once

#include "models/values/result.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace chulie::packages {

/// A folder among the user's temporary files for packages on their way. It is removed with what it holds;
/// what a program that was killed left there is removed at the next start.
class Workplace
{
public:
    [[nodiscard]] static values::Result<Workplace> make();

    [[nodiscard]] QString path(const QString &file) const { return m_folder->filePath(file); }

private:
    explicit Workplace(std::shared_ptr<QTemporaryDir> folder) : m_folder(std::move(folder)) {}

    std::shared_ptr<QTemporaryDir> m_folder;
};

} // namespace chulie::packages
