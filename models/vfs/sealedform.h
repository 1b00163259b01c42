#pragma once

#include "models/keys/secret.h"
#include "models/vfs/pageform.h"

namespace chulie::vfs {

using Nonce = std::array<unsigned char, 24>;

/// The form of a protected ledger: behind a block of its own, every page sealed with XChaCha20-Poly1305, in
/// the file and in the log.
class SealedForm : public PageForm
{
public:
    /// Of the file with \a identity; without \a key nothing can be opened.
    SealedForm(const Identity &identity, keys::Key key) : m_identity(identity), m_key(std::move(key)) {}

    [[nodiscard]] const Identity &identity() const { return m_identity; }
    [[nodiscard]] const keys::Key &key() const { return m_key; }
    /// Gives it the key, or takes it away.
    void setKey(keys::Key key) { m_key = std::move(key); }

    [[nodiscard]] sqlite3_int64 start() const override;
    [[nodiscard]] bool isReady() const override { return m_key != nullptr; }
    [[nodiscard]] bool hasOpenHeader() const override { return false; }
    [[nodiscard]] PageState open(Page page, std::uint32_t number) override;
    void seal(Page page, std::uint32_t number, const Salts &salts) const override;
    /// The same with \a nonce, for known answers.
    void seal(Page page, std::uint32_t number, const Nonce &nonce) const;
    bool accept(Page, std::uint32_t) override { return false; }
    [[nodiscard]] Bond bond(const StoredPages &file) const override;
    [[nodiscard]] int bind(const StoredPages &file, const Salts &salts) const override;
    [[nodiscard]] bool sealsFrames() const override { return true; }
    [[nodiscard]] FrameState openFrame(Frame frame) const override;
    void sealFrame(Frame frame) const override;
    void sealFrame(Frame frame, const Nonce &nonce) const;

private:
    Identity m_identity;
    keys::Key m_key;
};

} // namespace chulie::vfs
