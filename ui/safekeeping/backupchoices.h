#pragma once

#include "models/values/result.h"

#include <QGroupBox>

class QLineEdit;
class QSpinBox;

namespace chulie::safekeeping {

/// Where back-ups go and how much room they may take, to be chosen.
class BackupChoices : public QGroupBox
{
    Q_OBJECT
public:
    explicit BackupChoices(QWidget *parent = nullptr);

    /// Keeps what is chosen; fails where a folder that is named is not there.
    [[nodiscard]] values::Result<void> store() const;

private:
    [[nodiscard]] QWidget *makeFolderLine(QLineEdit *line, const QString &unlessChosen);

    QLineEdit *m_folder;
    QLineEdit *m_second;
    QSpinBox *m_limit;
};

} // namespace chulie::safekeeping
