#include "models/vfs/marking.h"

#include "models/values/refusal.h"
#include "models/vfs/page.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

namespace chulie::vfs {

using values::Failure;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Vfs)
};

using Buffer = std::array<unsigned char, pageSize>;

Failure refused(const QFile &file)
{
    const QString reason = values::files::refusalOf(file);
    return {Words::tr("%1 cannot be written: %2.").arg(file.fileName(), reason), reason};
}

char *bytesOf(Buffer &page)
{
    return reinterpret_cast<char *>(page.data());
}

} // namespace

values::Result<bool> markPages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return refused(file);
    const Identity identity = drawIdentity();
    Buffer page{};
    for (std::uint32_t number = 1; file.read(bytesOf(page), pageSize) == pageSize; ++number) {
        if (number == 1 && !saysChecked(std::span(page).first<100>()))
            return false;
        mark(page, number, identity, Salts{});
        if (!file.seek(file.pos() - pageSize) || file.write(bytesOf(page), pageSize) != pageSize)
            return refused(file);
    }
    if (!file.atEnd() || fsync(file.handle()) != 0)
        return refused(file);
    return true;
}

} // namespace chulie::vfs
