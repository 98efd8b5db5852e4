// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a program with a window of Qt does: what the start of Penstock is compared with.
#include "tests/bench/start/firstpicture.h"

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const penstock::FirstPicture picture(application);
    QWidget window;
    window.resize(1024, 700);
    window.show();
    return QApplication::exec();
}
