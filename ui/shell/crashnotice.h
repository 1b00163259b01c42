#pragma once

class QWidget;

namespace chulie::shell {

/// Offers to show what is known of crashes since the last start, once.
void offerCrashReports(QWidget *window);

} // namespace chulie::shell
