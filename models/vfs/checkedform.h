#pragma once

#include "models/vfs/pageform.h"

namespace chulie::vfs {

/// The form of an unprotected ledger: pages that any SQLite program reads, each with a check; a log as SQLite
/// writes it.
class CheckedForm : public PageForm
{
public:
    /// Of a file with \a identity; zeros: it becomes known with the first page that is whole, and until then
    /// pages are written without checks.
    explicit CheckedForm(const Identity &identity = {}) : m_identity(identity) {}
    /// That of the pages in \a file. The first page has the identity. Where another program wrote that one,
    /// any other page has it too. \a code becomes the result code of reading them.
    [[nodiscard]] static std::unique_ptr<CheckedForm> of(const StoredPages &file, int &code);

    [[nodiscard]] sqlite3_int64 start() const override { return 0; }
    [[nodiscard]] bool isReady() const override { return true; }
    [[nodiscard]] bool hasOpenHeader() const override { return true; }
    [[nodiscard]] PageState open(Page page, std::uint32_t number) override;
    void seal(Page page, std::uint32_t number, const Salts &salts) const override;
    bool accept(Page page, std::uint32_t number) override;
    [[nodiscard]] Bond bond(const StoredPages &file) const override;
    [[nodiscard]] int bind(const StoredPages &file, const Salts &salts) const override;
    [[nodiscard]] bool sealsFrames() const override { return false; }
    [[nodiscard]] FrameState openFrame(Frame) const override { return FrameState::Open; }
    void sealFrame(Frame) const override {}

private:
    [[nodiscard]] bool isKnown() const { return m_identity != Identity{}; }

    Identity m_identity;
};

} // namespace chulie::vfs
