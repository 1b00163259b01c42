#pragma once

#include "models/pictures/pictures.h"

#include <QTemporaryDir>

#include <memory>

namespace chulie {

class Database;

/// Papers in the system's viewer: copies that nobody else can read, removed with this.
class OpenedPapers
{
public:
    /// Opens \a paper, which \a database holds.
    [[nodiscard]] Result<void> open(Database &database, const pictures::Picture &paper);

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace chulie
