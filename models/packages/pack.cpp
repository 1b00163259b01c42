#include "models/packages/pack.h"

#include "models/backups/partfile.h"
#include "models/ledger/ledger.h"
#include "models/packages/envelope.h"
#include "models/packages/gathering.h"
#include "models/packages/known.h"
#include "models/storage/database.h"
#include "models/values/refusal.h"

#include <QCoreApplication>
#include <QDateTime>

#include <fcntl.h>

namespace chulie::packages {

namespace {

constexpr auto insertPacked =
    "INSERT INTO packed (at, region, last_entry) VALUES (?, ?, (SELECT ifnull(max(id), 0) FROM entry))";
constexpr auto selectSender = R"(
SELECT (SELECT value FROM ledger WHERE key = 'device'), (SELECT value FROM ledger WHERE key = 'counter')
)";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packages)
};

std::string now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
}

Heading headingOf(ledger::Ledger &ledger, const std::string &region)
{
    storage::Statement sender(ledger.database(), selectSender);
    sender.next();
    return {std::string(sender.text(0)), std::strtoll(std::string(sender.text(1)).c_str(), nullptr, 10),
            ledger.author().toStdString(), now(), region};
}

/// What goes into the package, as bytes, and what is said of it.
values::Result<std::string> contentOf(ledger::Ledger &ledger, const PackOptions &options,
                                      const values::Progress &progress, Packed &packed, Form &form)
{
    return ledger.database().read([&]() -> values::Result<std::string> {
        auto content = gather(ledger.database(), options.isWhole ? std::string() : options.region,
                              options.share, options.hasPictures, progress);
        if (!content)
            return content.failure();
        if (content->entries.empty())
            return values::Failure{Words::tr("The ledger holds nothing of %1 that could be packed.")
                                       .arg(QString::fromStdString(options.region)),
                                   {}};
        content->heading = headingOf(ledger, options.region);
        packed.acts = static_cast<std::int64_t>(content->acts.size());
        packed.entries = static_cast<std::int64_t>(content->entries.size());
        packed.pictures = static_cast<std::int64_t>(content->pictures.size());
        form = content->form();
        return encode(*content);
    });
}

/// Reads \a file back from the disk rather than from memory, and holds it against what was to be written.
values::Result<void> readBack(QFile &file, const std::string &content, const PackOptions &options,
                              const QString &name)
{
    posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
    const auto read = file.seek(0) ? unseal(file.readAll(), options.passphrase, name) : damaged(name);
    if (!read)
        return read.failure();
    if (*read == content)
        return {};
    return values::Failure{Words::tr("%1 cannot be made: what was written is not what was read.").arg(name),
                           {}};
}

values::Result<void> write(QFile &file, const QByteArray &bytes, const QString &name)
{
    if (file.write(bytes) == bytes.size())
        return {};
    const QString reason = values::files::refusalOf(file);
    return values::Failure{Words::tr("%1 cannot be made: %2.").arg(name, reason), reason};
}

} // namespace

values::Result<Packed> pack(ledger::Ledger &ledger, const QString &out, const PackOptions &options,
                            const values::Progress &progress)
{
    backups::PartFile part(out, ".chulie-pack");
    if (auto opened = part.open(); !opened)
        return opened.failure();
    Packed packed;
    Form form = Form::First;
    const auto content = contentOf(ledger, options, progress, packed, form);
    if (!content)
        return content.failure();
    const auto sealed = seal(*content, options.passphrase, form);
    if (!sealed)
        return sealed.failure();
    packed.bytes = sealed->size();
    if (auto written = write(part.file(), *sealed, out); !written)
        return written.failure();
    if (auto synced = part.sync(); !synced)
        return synced.failure();
    if (auto read = readBack(part.file(), *content, options, out); !read)
        return read.failure();
    // Remembered first: a package that is out must never be thought not to be.
    const auto remembered = ledger.database().write([&] {
        const std::string at = now();
        storage::Statement(ledger.database(), insertPacked).with(at, options.region).run();
        note(ledger.database(), part.file().fileName());
    });
    if (!remembered)
        return remembered.failure();
    if (auto kept = part.keep(); !kept)
        return kept.failure();
    return packed;
}

} // namespace chulie::packages
