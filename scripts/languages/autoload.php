<?php

// Loads the generated classes as a project with PSR-4 would.

declare(strict_types=1);

spl_autoload_register(static function (string $name): void {
    require types_folder() . '/' . str_replace(['ThongNhat\\', '\\'], ['', '/'], $name) . '.php';
});

function types_folder(): string
{
    return getenv('TYPES') ?: getcwd();
}

function load_all(): void
{
    foreach (glob(types_folder() . '/*.php') as $file) {
        $name = 'ThongNhat\\' . basename($file, '.php');
        if (!class_exists($name) && !interface_exists($name)) {
            throw new RuntimeException($name);
        }
    }
}
