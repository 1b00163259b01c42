#pragma once

#include "models/keys/secret.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

/// Streams sealed with XChaCha20-Poly1305 (libsodium's secretstream): a header of 24 bytes, then chunks of
/// 64 KiB, each with 17 bytes more, of which the last is marked. Every chunk authenticates what comes before
/// the stream, and its header.
namespace chulie::keys {

/// Seals what is written to it.
class StreamWriter : public QIODevice
{
public:
    /// \a associated: what comes before the stream.
    StreamWriter(QIODevice &out, const Secret &key, QByteArray associated);
    ~StreamWriter() override;

    /// Writes the last chunk; whether all was written.
    [[nodiscard]] bool finish();

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override;

private:
    struct State;

    bool push(qint64 size, unsigned char tag);

    QIODevice &m_out;
    QByteArray m_associated;
    QByteArray m_waiting;
    std::unique_ptr<State> m_state;
    bool m_isGood;
};

/// Gives what was sealed, as long as it is authentic.
class StreamReader : public QIODevice
{
public:
    /// \a in ends with the stream.
    StreamReader(QIODevice &in, const Secret &key, QByteArray associated);
    ~StreamReader() override;

    /// Whether all was authentic, up to the marked end.
    [[nodiscard]] bool isWhole() const { return m_isGood && m_isLast && m_opened.isEmpty(); }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return (m_isLast || !m_isGood) && m_opened.isEmpty(); }

protected:
    qint64 readData(char *bytes, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    struct State;

    bool pull();

    QIODevice &m_in;
    QByteArray m_associated;
    QByteArray m_opened; ///< and not yet given
    std::unique_ptr<State> m_state;
    bool m_isGood = false;
    bool m_isLast = false;
};

} // namespace chulie::keys
