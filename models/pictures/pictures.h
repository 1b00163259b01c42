#pragma once

#include "models/catalogue/catalogue.h"
#include "models/pictures/metadata.h"
#include "models/values/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace chulie::ledger {
class Ledger;
} // namespace chulie::ledger

namespace chulie::storage {
class Database;
} // namespace chulie::storage

namespace chulie::pictures {

/// What a picture may weigh, in bytes, and how long its longer side is made before.
inline constexpr qint64 largestPicture = 300 * 1024;
inline constexpr int longestSide = 1600;
/// What a PDF may weigh.
inline constexpr qint64 largestPaper = 2 * 1024 * 1024;
/// How many a record may have.
inline constexpr int mostOfRecord = 20;
/// Of characters; what is longer is cut off.
inline constexpr int longestCaption = 1000;

/// The record that a picture is attached to: of 村, 户, 措施, 资金 or 走访.
struct Owner
{
    catalogue::TableId table = catalogue::TableId::Household;
    std::int64_t row = 0;

    friend bool operator==(const Owner &, const Owner &) = default;
};

/// Whether records of \a table may have pictures.
[[nodiscard]] bool mayHave(catalogue::TableId table);

/// A picture or a paper as the ledger holds it, without its bytes.
struct Picture
{
    std::int64_t row = 0; ///< of 照片资料
    Owner owner;
    std::string content; ///< the digest that names its bytes
    Format format = Format::Jpeg;
    int width = 0; ///< in pixels; 0 of a PDF
    int height = 0;
    qint64 bytes = 0;
    QString file;        ///< the name that its file had, without the folder
    QString caption;     ///< empty: none
    QString taken;       ///< 2018-05-06 09:30; empty: not known
    std::string stage;   ///< an option of 实施阶段; empty: not said
    bool isHere = false; ///< false: its bytes did not come with the package that brought the record
    QString by;          ///< who attached it, and when by this computer's clock
    QString at;

    [[nodiscard]] bool isPaper() const { return format == Format::Pdf; }
    friend bool operator==(const Picture &, const Picture &) = default;
};

/// A picture that is to be attached.
struct NewPicture
{
    QByteArray bytes; ///< JPEG, PNG or PDF; a picture shrunk to the limits above
    QString file = {};
    QString taken = {}; ///< of the original, where the bytes do not say it any more
    QString caption = {};
    std::string stage = {};
};

/// Why \a picture cannot be attached: neither JPEG, PNG nor PDF, damaged, or over the limits.
[[nodiscard]] values::Result<void> check(const NewPicture &picture);

/// The pictures of \a owner in their order.
[[nodiscard]] values::Result<std::vector<Picture>> list(storage::Database &database, const Owner &owner);
/// The picture in row \a row of 照片资料.
[[nodiscard]] values::Result<Picture> find(storage::Database &database, std::int64_t row);
/// The bytes that \a content names. The failure says that they are not here yet.
[[nodiscard]] values::Result<QByteArray> read(storage::Database &database, const std::string &content);

/// Attaches \a pictures to \a owner behind those that it has, as one act, all or none; returns their rows.
/// What the bytes say of themselves (where, when, by which camera) is taken off, the time they were taken is
/// kept. One that the record has already stays as it is.
[[nodiscard]] values::Result<std::vector<std::int64_t>> attach(ledger::Ledger &ledger, const Owner &owner,
                                                               std::span<const NewPicture> pictures);
/// Takes \a rows of 照片资料 off their records, as one act. Undo brings them back.
[[nodiscard]] values::Result<void> remove(ledger::Ledger &ledger, std::span<const std::int64_t> rows);
/// Says what is on the picture in row \a row, and at what stage of the measure it was taken, as one act.
[[nodiscard]] values::Result<void> describe(ledger::Ledger &ledger, std::int64_t row, const QString &caption,
                                            const std::string &stage);
/// Says of \a rows, all in one act, at what stage of the measure they were taken; empty: not said.
[[nodiscard]] values::Result<void> setStage(ledger::Ledger &ledger, std::span<const std::int64_t> rows,
                                            const std::string &stage);
/// Puts the pictures of one record into the order of \a rows, as one act.
[[nodiscard]] values::Result<void> arrange(ledger::Ledger &ledger, std::span<const std::int64_t> rows);

} // namespace chulie::pictures
