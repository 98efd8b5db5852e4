// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a program with a window of Qt and one word in it does, when it needs the libraries that Penstock
// needs: what a start cannot go below.
#include "tests/bench/start/firstpicture.h"

#include <QMainWindow>
#include <QMenuBar>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const penstock::FirstPicture picture(application);
    QMainWindow window;
    window.menuBar()->addMenu(QStringLiteral("&File"));
    window.resize(1024, 700);
    window.show();
    return QApplication::exec();
}
