#include "ui/charts/placewords.h"

#include "ui/session.h"

#include <QFileInfo>

namespace chulie {

QString placeInWords(const Session &session, const Scope &scope)
{
    const QString name = session.places().name(scope.region);
    return QCoreApplication::translate("chulie::PlaceWords", "%1, %2")
        .arg(name.isEmpty() ? session.name() : name)
        .arg(scope.year);
}

} // namespace chulie
