#pragma once

#include "models/pictures/pictures.h"

#include <QTemporaryDir>

#include <memory>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::pictures {

/// Papers in the system's viewer: copies that nobody else can read, removed with this.
class OpenedPapers
{
public:
    /// Opens \a paper, which \a database holds.
    [[nodiscard]] values::Result<void> open(storage::Database &database, const Picture &paper);

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace chulie::pictures
