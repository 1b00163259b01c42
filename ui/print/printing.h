#pragma once

#include "ui/print/pages.h"

class QWidget;

namespace chulie {

/// Asks for a printer and prints \a pages on it; tells of a failure.
void printAsking(QWidget *parent, const Pages &pages);

/// Asks for a file and writes \a pages to it as PDF; tells of a failure. The path that was written; empty
/// where none was.
QString savePdfAsking(QWidget *parent, const Pages &pages);

} // namespace chulie
