#pragma once

#include <QString>

namespace chulie::ui {

class Session;

/// Notes in the ledger's log that its personal data went out to \a file: to a list, unless its numbers are
/// masked. A failure is told.
void noteExport(Session &session, const QString &file);
void noteListExport(Session &session, const QString &file);
/// The same of its pictures, which went out to \a file or, where that is empty, onto paper.
void notePictures(Session &session, const QString &file);

} // namespace chulie::ui
