// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/aboutbox.h"

#include <QIcon>

namespace penstock {

AboutBox::AboutBox(QWidget *parent) : QMessageBox(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Penstock"));
    const int side = fontMetrics().height() * 4;
    setIconPixmap(QIcon(QStringLiteral(":/penstock.svg")).pixmap(side, side));
    setTextFormat(Qt::PlainText);
    setText(tr("Penstock %1").arg(QStringLiteral(PENSTOCK_VERSION)));
    setInformativeText(tr("A workbench for InfluxDB: look around a server, ask it questions, drop CSV files on it, and "
                          "watch every write flow.\n\nFree software under the GNU General Public License, version 3 or "
                          "later. Built with Qt %1; Qt Charts is used under the same licence.\n\nPenstock is not made "
                          "by InfluxData.")
                           .arg(QLatin1String(qVersion())));
    setStandardButtons(QMessageBox::Close);
}

} // namespace penstock
