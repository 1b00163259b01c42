#include "models/keys/derivation.h"

#include <QByteArray>
#include <QCoreApplication>

#include <atomic>
#include <sodium.h>

namespace chulie::keys {

namespace {

// RFC 9106; the usual cost is libsodium's "moderate", the least its "interactive", the most its "sensitive".
constexpr Cost usual{3, 256 * 1024};
constexpr Cost least{2, 64 * 1024};
constexpr Cost most{8, 1024 * 1024};
constexpr Cost cheap{1, 8};

std::atomic_int cheapCosts = 0;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

} // namespace

Cost usualCost()
{
    return cheapCosts > 0 ? cheap : usual;
}

bool isBearable(const Cost &cost)
{
    const Cost &lowest = cheapCosts > 0 ? cheap : least;
    return cost.passes >= lowest.passes && cost.kibibytes >= lowest.kibibytes && cost.passes <= most.passes &&
           cost.kibibytes <= most.kibibytes;
}

values::Result<Key> derive(const QString &passphrase, const Salt &salt, const Cost &cost)
{
    static_assert(std::tuple_size_v<Salt> == crypto_pwhash_SALTBYTES);
    QByteArray words = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    auto key = std::make_shared<Secret>();
    const int code =
        crypto_pwhash(key->data(), Secret::size, words.constData(),
                      static_cast<unsigned long long>(words.size()), salt.data(), cost.passes,
                      static_cast<std::size_t>(cost.kibibytes) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(words.data(), static_cast<std::size_t>(words.size()));
    if (code == 0)
        return Key(std::move(key));
    return values::Failure{
        Words::tr("There is not enough memory to work with the passphrase. Close other programs."), {}};
}

CheapCosts::CheapCosts()
{
    ++cheapCosts;
}

CheapCosts::~CheapCosts()
{
    --cheapCosts;
}

} // namespace chulie::keys
