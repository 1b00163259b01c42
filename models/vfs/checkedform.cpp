#include "models/vfs/checkedform.h"

namespace chulie::vfs {

std::unique_ptr<CheckedForm> CheckedForm::of(const StoredPages &file, int &code)
{
    std::array<unsigned char, pageSize> page;
    const std::uint32_t count = file.count();
    for (std::uint32_t number = 1; number <= count; ++number) {
        if (code = file.read(page, number); code != SQLITE_OK)
            return nullptr;
        if (stateOf(page, number) == PageState::Whole)
            return std::make_unique<CheckedForm>(identityOf(page));
    }
    code = SQLITE_OK;
    return std::make_unique<CheckedForm>();
}

PageState CheckedForm::open(Page page, std::uint32_t number)
{
    PageState state = stateOf(page, number);
    const Identity found = identityOf(page);
    if (state == PageState::Whole && !isKnown())
        m_identity = found;
    if (state == PageState::Whole && found != m_identity)
        state = PageState::Wrong;
    clearMark(page);
    return state;
}

void CheckedForm::seal(Page page, std::uint32_t number, const Salts &salts) const
{
    // Where no page has a check, each stays without one until all are accepted.
    if (isKnown())
        mark(page, number, m_identity, number == 1 ? salts : Salts{});
    else
        clearMark(page);
}

bool CheckedForm::accept(Page page, std::uint32_t number)
{
    if (!isKnown())
        m_identity = drawIdentity();
    mark(page, number, m_identity, Salts{});
    return true;
}

Bond CheckedForm::bond(const StoredPages &file) const
{
    std::array<unsigned char, pageSize> page;
    if (file.read(page, 1) != SQLITE_OK)
        return {};
    return {saltsOf(page), stateOf(page, 1) != PageState::Wrong};
}

int CheckedForm::bind(const StoredPages &file, const Salts &salts) const
{
    if (!isKnown())
        return SQLITE_OK;
    std::array<unsigned char, pageSize> page;
    if (const int code = file.read(page, 1); code != SQLITE_OK)
        return code;
    const PageState state = stateOf(page, 1);
    if (state == PageState::Bare || saltsOf(page) == salts)
        return SQLITE_OK;
    if (state == PageState::Wrong)
        return SQLITE_IOERR_DATA;
    mark(page, 1, m_identity, salts);
    constexpr int marksAt = pageSize - reservedSize;
    const int code = file.writeBytes(page.data() + marksAt, reservedSize, marksAt);
    return code == SQLITE_OK ? file.sync() : code;
}

} // namespace chulie::vfs
