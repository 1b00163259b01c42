#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace chulie::sources {

/// A page in a web archive.
struct ArchivedPage
{
    QByteArray location; ///< the address that it had
    QByteArray bytes;
};

/// The web pages in the message \a bytes (MHTML, RFC 2557), in their order.
[[nodiscard]] std::vector<ArchivedPage> readWebArchive(const QByteArray &bytes);

} // namespace chulie::sources
