#include "models/vfs/pagestream.h"

#include "models/values/refusal.h"
#include "models/vfs/checkedform.h"
#include "models/vfs/headblock.h"
#include "models/vfs/sealedform.h"

#include <algorithm>
#include <cstring>
#include <unistd.h>

namespace chulie::vfs {

namespace {

// https://www.sqlite.org/fileformat.html#the_database_header
constexpr std::size_t modesAt = 18; ///< of writing and reading; 2: with a write-ahead log
constexpr unsigned char logMode = 2;
constexpr std::size_t reservedAt = 20;

char *bytesOf(std::array<unsigned char, pageSize> &page)
{
    return reinterpret_cast<char *>(page.data());
}

} // namespace

NewForm newChecked()
{
    return {{}, std::make_unique<CheckedForm>(drawIdentity())};
}

NewForm newSealed(const keys::FileKey &key)
{
    const HeadBlock block = makeHead(key.identity, key.slot);
    return {QByteArray(reinterpret_cast<const char *>(block.data()), headSize),
            std::make_unique<SealedForm>(key.identity, key.key)};
}

PageWriter::PageWriter(QFile &out, NewForm &form) : m_out(out), m_form(form)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    m_isWhole = m_out.write(m_form.head) == m_form.head.size();
}

bool PageWriter::finish()
{
    m_isWhole = m_isWhole && m_filled == 0 && m_number > 0 && m_out.flush() && fsync(m_out.handle()) == 0;
    if (!m_isWhole)
        setErrorString(values::files::refusalOf(m_out));
    return m_isWhole;
}

qint64 PageWriter::writeData(const char *bytes, qint64 size)
{
    for (qint64 taken = 0; taken < size && m_isWhole;) {
        const qint64 part =
            std::min(size - taken, static_cast<qint64>(pageSize) - static_cast<qint64>(m_filled));
        std::memcpy(m_page.data() + m_filled, bytes + taken, static_cast<std::size_t>(part));
        taken += part;
        m_filled += static_cast<std::size_t>(part);
        if (m_filled == m_page.size())
            m_isWhole = writePage();
    }
    return m_isWhole ? size : -1;
}

bool PageWriter::writePage()
{
    m_filled = 0;
    if (++m_number == 1) {
        m_hasNoRoom = m_page[reservedAt] != reservedSize;
        if (m_hasNoRoom)
            return false;
        if (m_form.pages->sealsFrames())
            m_page[modesAt] = m_page[modesAt + 1] = logMode;
    }
    m_form.pages->seal(m_page, m_number, Salts{});
    const bool isWritten = m_out.write(bytesOf(m_page), pageSize) == pageSize;
    if (!isWritten)
        setErrorString(values::files::refusalOf(m_out));
    return isWritten;
}

PageReader::PageReader(QFile &file, PageForm &form) : m_file(file), m_form(form)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 PageReader::size() const
{
    return m_file.size() - m_form.start();
}

bool PageReader::seek(qint64 position)
{
    m_at = position;
    return QIODevice::seek(position);
}

qint64 PageReader::readData(char *bytes, qint64 size)
{
    qint64 given = 0;
    while (given < size && m_at < this->size()) {
        if (m_number != m_at / pageSize + 1 && !readPage())
            return -1;
        const qint64 from = m_at % pageSize;
        const qint64 part = std::min<qint64>(size - given, pageSize - from);
        std::memcpy(bytes + given, m_page.data() + from, static_cast<std::size_t>(part));
        given += part;
        m_at += part;
    }
    return given;
}

bool PageReader::readPage()
{
    m_number = m_at / pageSize + 1;
    if (m_number == lockPage) {
        m_page.fill(0);
        return true;
    }
    const bool isRead = m_file.seek(m_form.start() + (m_number - 1) * pageSize) &&
                        m_file.read(bytesOf(m_page), pageSize) == pageSize;
    if (isRead && m_form.open(m_page, static_cast<std::uint32_t>(m_number)) == PageState::Whole)
        return true;
    setErrorString(isRead ? QStringLiteral("page %1 is not whole").arg(m_number) : m_file.errorString());
    m_number = 0;
    return false;
}

} // namespace chulie::vfs
