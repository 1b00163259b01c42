#pragma once

#include "models/keys/filekey.h"
#include "models/vfs/pageform.h"

#include <QByteArray>
#include <QFile>
#include <QIODevice>

/// Whole ledgers, page after page, without SQLite.
namespace chulie::vfs {

/// How a file that is made is stored: what comes before its pages, and their form.
struct NewForm
{
    QByteArray head;
    std::unique_ptr<PageForm> pages;
};

/// The form of an unprotected ledger under a new identity.
[[nodiscard]] NewForm newChecked();
/// That of a ledger protected with \a key.
[[nodiscard]] NewForm newSealed(const keys::FileKey &key);

/// Takes the bytes of a ledger as SQLite has them, and writes them to a file in a form. What is protected is
/// marked as in write-ahead mode, so that SQLite never makes a rollback journal of it.
class PageWriter : public QIODevice
{
public:
    /// \a out is open for writing and empty.
    PageWriter(QFile &out, NewForm &form);

    /// Whether all was written, the last page whole, and the disk has it.
    [[nodiscard]] bool finish();
    /// Whether it is refused since its pages have no room for the reserved bytes.
    [[nodiscard]] bool hasNoRoom() const { return m_hasNoRoom; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override;

private:
    [[nodiscard]] bool writePage();

    QFile &m_out;
    NewForm &m_form;
    std::array<unsigned char, pageSize> m_page{};
    std::size_t m_filled = 0;
    std::uint32_t m_number = 0; ///< of the last page that was written
    bool m_isWhole = true;
    bool m_hasNoRoom = false;
};

/// Gives the bytes of a ledger's file, which nobody writes, as SQLite has them. A page that is not whole ends
/// it with an error.
class PageReader : public QIODevice
{
public:
    /// \a file is open for reading; \a form is that of its pages.
    PageReader(QFile &file, PageForm &form);

    [[nodiscard]] qint64 size() const override;
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *bytes, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    [[nodiscard]] bool readPage();

    QFile &m_file;
    PageForm &m_form;
    std::array<unsigned char, pageSize> m_page{};
    qint64 m_number = 0; ///< of the page that was read last
    qint64 m_at = 0;
};

} // namespace chulie::vfs
