#include "ui/charts/placewords.h"

#include "ui/session.h"

#include <QFileInfo>

namespace chulie::charts {

QString placeInWords(const ui::Session &session, const ui::Scope &scope)
{
    const QString name = session.places().name(scope.region);
    return QCoreApplication::translate("chulie::charts::PlaceWords", "%1, %2")
        .arg(name.isEmpty() ? session.name() : name)
        .arg(scope.year);
}

} // namespace chulie::charts
