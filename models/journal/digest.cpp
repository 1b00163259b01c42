#include "models/journal/digest.h"

#include <QCryptographicHash>

namespace chulie::journal {

std::string digestOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex().toStdString();
}

} // namespace chulie::journal
