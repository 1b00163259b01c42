#pragma once

#include "models/sources/xmlstream.h"

#include <QString>

namespace chulie {

/// Why a workbook cannot be read, in sentences for a person.
struct SourceFaults
{
    [[nodiscard]] static QString of(XmlStream::Fault fault);
    [[nodiscard]] static QString tooManyColumns();
    [[nodiscard]] static QString tooManyRows();
    [[nodiscard]] static QString tooLongCell(int row);
};

} // namespace chulie
