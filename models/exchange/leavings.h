#pragma once

#include <QList>
#include <QString>

namespace chulie::exchange {

/// A note in the user's data folder of what a killed process leaves behind, so that the next start removes
/// it. The note is locked for as long as its writer lives. It is a safety net: where the data folder cannot
/// be written, the work goes on without it.
class Leavings
{
public:
    /// What the next start does in place of the process that could not.
    struct Step
    {
        QString path;
        QString target = {}; ///< the name that \a path takes; empty: \a path is removed
    };

    Leavings();
    ~Leavings();
    Leavings(const Leavings &) = delete;
    Leavings &operator=(const Leavings &) = delete;

    /// Notes \a steps in place of those before.
    void note(const QList<Step> &steps);

    /// Does the steps of all notes whose writers are gone. A step whose file is not there is done already.
    static void clear();

private:
    QString m_path;
    int m_note = -1;
};

} // namespace chulie::exchange
