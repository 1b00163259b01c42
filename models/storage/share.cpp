#include "models/storage/share.h"

#include "models/storage/sharedcopy.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace chulie::storage::share {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Share)
};

/// The file systems behind which other computers may write. A disk of this computer is none of them, be it
/// one that the system reads through a program (fuseblk).
constexpr std::array<QByteArrayView, 18> kinds{"nfs",
                                               "nfs4",
                                               "cifs",
                                               "smb3",
                                               "smbfs",
                                               "ncpfs",
                                               "afs",
                                               "ceph",
                                               "coda",
                                               "davfs",
                                               "vboxsf",
                                               "fuse.sshfs",
                                               "fuse.rclone",
                                               "fuse.glusterfs",
                                               "fuse.kio-fuse",
                                               "fuse.gvfsd-fuse",
                                               "fuse.curlftpfs",
                                               "fuse.vmhgfs-fuse"};

QString &pretended()
{
    static QString folder;
    return folder;
}

QString realPath(const QString &path)
{
    return QFileInfo(path).canonicalFilePath();
}

} // namespace

bool isShared(const QString &path)
{
    const QString real = realPath(path);
    if (!pretended().isEmpty() && real.startsWith(pretended()))
        return true;
    const QByteArray kind = QStorageInfo(real).fileSystemType();
    return std::ranges::find(kinds, QByteArrayView(kind)) != kinds.end();
}

Pretended::Pretended(const QString &folder)
{
    pretended() = realPath(folder) + u'/';
}

Pretended::~Pretended()
{
    pretended().clear();
}

values::Result<Entry> enter(const QString &path, bool writes)
{
    if (!isShared(path))
        return Entry();
    const QString real = realPath(path);
    if (const auto lock = writes ? WriterLock::take(real) : WriterLock::held(real))
        return Entry{lock};
    const auto copy = SharedCopy::of(real);
    return copy ? values::Result<Entry>(Entry{*copy, (*copy)->path()}) : copy.failure();
}

std::optional<Writer> otherWriter(const QString &path)
{
    return isShared(path) ? WriterLock::other(realPath(path)) : std::nullopt;
}

void renewCopy(const QString &path)
{
    SharedCopy::renew(realPath(path));
}

values::Result<void> takeOver(const QString &path)
{
    if (WriterLock::takeAway(realPath(path)))
        return {};
    return values::Failure{Words::tr("%1 is written elsewhere again: nothing was taken over.").arg(path), {}};
}

} // namespace chulie::storage::share
